# vulnerable: unquoted url attr javascript
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)

@app.get("/link")
def link():
    target = escape(request.args.get("u", "/"))
    return '<a href="%s">go on</a>' % target  # want: xss
