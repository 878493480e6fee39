from jinja2 import Environment

env = Environment(autoescape=True)
LAYOUTS = {
    "table": "<table>{% for r in rows %}<tr><td>{{ r[0] }}</td></tr>{% endfor %}</table>",
    "list": "<ul>{% for r in rows %}<li>{{ r[0] }}</li>{% endfor %}</ul>",
}


def render(spec, rows):
    source = LAYOUTS.get(spec.layout, LAYOUTS["table"])
    return env.from_string(source).render(rows=rows, title=spec.title)  # ok: template-injection


def render_custom(source, rows):
    return env.from_string(source).render(rows=rows)  # want: template-injection
