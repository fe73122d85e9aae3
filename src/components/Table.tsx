import styles from './Table.module.css'

interface TableProps {
  caption: string
  head: readonly string[]
  /** The first cell of a row is its name. */
  rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** A plain table of a few columns. Its words break where there is no room. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, n) => (
              <td key={head[n + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
