# safe: sandbox from string
from jinja2.sandbox import ImmutableSandboxedEnvironment
from flask import Flask, request

app = Flask(__name__)

env = ImmutableSandboxedEnvironment(autoescape=True)
@app.get("/env")
def env_view():
    title = request.headers.get("X-Title", "t")
    tpl = env.from_string(f"<h1>{title}</h1>{{{{ body }}}}")  # ok: template-injection
    return tpl.render(body="b")
