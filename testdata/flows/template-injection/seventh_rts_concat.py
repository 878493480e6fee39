# vulnerable: rts concat
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/t")
def t():
    return render_template_string("<p>Hello " + request.args.get("n", "") + "</p>")  # want: template-injection
