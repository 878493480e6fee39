# safe: template autoescape
from flask import Flask, request, render_template

app = Flask(__name__)

@app.get("/c/<slug>")
def comment(slug):
    return render_template("c.html", slug=slug, note=request.args.get("note", ""))  # ok: xss
