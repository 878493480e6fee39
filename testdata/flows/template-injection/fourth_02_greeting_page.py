# safe: the name is given to the template as a value
from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = """<!doctype html>
<title>Welcome</title>
<h1>Good {part}, {{{{ name }}}}!</h1>
<p>You have {{{{ count }}}} new messages.</p>
"""


@app.route("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    source = PAGE.format(part="morning")
    return render_template_string(source, count=3, name=name)  # ok: template-injection
