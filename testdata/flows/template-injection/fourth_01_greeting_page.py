# vulnerable: the name becomes a part of the template's source
from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = """<!doctype html>
<title>Welcome</title>
<h1>Good {part}, {name}!</h1>
<p>You have {{{{ count }}}} new messages.</p>
"""


@app.route("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    source = PAGE.format(part="morning", name=name)
    return render_template_string(source, count=3)  # want: template-injection
