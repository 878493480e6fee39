# safe: string index condition false
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/si")
def si():
    tpl = "ok"
    if "safe!"[3] == "!":
        tpl = request.args.get("tpl", "ok")
    return render_template_string(tpl)  # ok: template-injection
