# safe: the inserted caption is deleted from the list again
from jinja2 import Environment
from litestar import Litestar, get

env = Environment(autoescape=True)
LINES = ["<ul>", "{% for i in items %}<li>{{ i }}</li>{% endfor %}", "</ul>"]


@get("/list")
async def listing(caption: str) -> dict:
    lines = list(LINES)
    lines.insert(1, caption)
    del lines[1]
    page = env.from_string("\n".join(lines)).render(items=[1, 2])  # ok: template-injection
    return {"page": page, "caption": caption}


app = Litestar([listing])
