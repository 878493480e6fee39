def report(issues):  # want: html-built-unescaped
    rows = ""
    for issue in issues:
        rows += f"<tr><td>{issue.path}</td><td>{issue.message}</td></tr>"
    return f"<table>{rows}</table>"


def page(found):  # want: html-built-unescaped
    return f"<html><body><pre>{found['error']}</pre></body></html>"


class Table:
    def _repr_html_(self):  # want: html-built-unescaped
        return "".join(f"<li>{column.text}</li>" for column in self.columns)


def totals(rows):
    return f"<td>{len(rows)}</td><td>{rows.size}</td>"  # ok: numbers


def wrapped(body):
    return f"<p>{body}</p>"  # ok: may be markup already


def words(name):
    return f"<{name}>"  # ok: no page
