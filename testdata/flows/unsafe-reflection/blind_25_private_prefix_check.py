# vulnerable: names with an underscore are refused but any public attribute may be called
import mailbox_tools
from flask import abort, Flask, jsonify

app = Flask(__name__)


@app.post("/tools/<name>")
def tool(name):
    if name.startswith("_"):
        abort(404)
    run = getattr(mailbox_tools, name)  # want: unsafe-reflection
    return jsonify(result=str(run()))
