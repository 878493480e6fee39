# vulnerable: JSON text inside a script element can close it
import json

from flask import Flask, request

app = Flask(__name__)


@app.route("/boot")
def boot():
    settings = {"theme": request.cookies.get("theme", "light")}
    script = "<script>window.settings = %s;</script>" % json.dumps(settings)
    return "<html><head>" + script + "</head></html>"  # want: xss
