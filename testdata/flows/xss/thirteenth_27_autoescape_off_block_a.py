# vulnerable: the block of the template turns escaping off
from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = "{% autoescape false %}<p>{{ text }}</p>{% endautoescape %}{{ other }}"


@app.route("/page")
def page():
    return render_template_string(PAGE, text=request.args.get("t", ""), other="<hr>")  # want: xss
