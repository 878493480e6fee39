# vulnerable: query parsed zip
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/zp")
def zp():
    raw = request.query_string.decode().replace("+", " ").split(",")
    m = dict(zip(("head", "foot"), raw))
    return render_template_string("{{ x }}" + m.get("foot", ""), x=m.get("head"))  # want: template-injection
