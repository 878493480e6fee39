# vulnerable: the line is inserted between the constant lines of a template list
from jinja2 import Environment
from litestar import Litestar, get

env = Environment(autoescape=True)
LINES = ["<ul>", "{% for i in items %}<li>{{ i }}</li>{% endfor %}", "</ul>"]


@get("/list")
async def listing(caption: str) -> dict:
    lines = list(LINES)
    lines.insert(1, caption)
    page = env.from_string("\n".join(lines)).render(items=[1, 2])  # want: template-injection
    return {"page": page}


app = Litestar([listing])
