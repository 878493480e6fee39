# safe: the template's block turns escaping off around another value
from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = "{% autoescape false %}<p>{{ other }}</p>{% endautoescape %}{{ text }}"


@app.route("/page")
def page():
    return render_template_string(PAGE, text=request.args.get("t", ""), other="<hr>")  # ok: xss
