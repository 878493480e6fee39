# vulnerable: string index condition
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/si")
def si():
    tpl = "ok"
    if "safe!"[4] == "!":
        tpl = request.args.get("tpl", "ok")
    return render_template_string(tpl)  # want: template-injection
