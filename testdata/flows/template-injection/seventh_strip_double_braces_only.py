# vulnerable: strip double braces only
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.get("/br")
def br():
    v = request.cookies.get("sig", "").replace("{{", "").replace("}}", "")
    return render_template_string("<i>" + v + "</i>")  # want: template-injection
