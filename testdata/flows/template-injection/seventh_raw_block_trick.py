# vulnerable: raw block trick
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/rw")
def rw():
    body = request.args.get("b", "")
    return render_template_string("{% raw %}" + body + "{% endraw %}")  # want: template-injection
