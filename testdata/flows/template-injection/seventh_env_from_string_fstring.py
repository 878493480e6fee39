# vulnerable: env from string fstring
from jinja2 import Environment
from flask import Flask, request

app = Flask(__name__)

env = Environment(autoescape=True)
@app.get("/env")
def env_view():
    title = request.headers.get("X-Title", "t")
    tpl = env.from_string(f"<h1>{title}</h1>{{{{ body }}}}")  # want: template-injection
    return tpl.render(body="b")
