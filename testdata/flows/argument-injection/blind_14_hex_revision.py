# safe: the revision is 40 hex digits
import re
import subprocess

from quart import Quart, request

app = Quart(__name__)


@app.route("/commit")
async def commit():
    revision = request.args.get("rev", "")
    if re.fullmatch(r"[0-9a-f]{40}", revision) is None:
        return {"error": "revision"}, 400
    out = subprocess.run(["git", "show", "--stat", revision], capture_output=True, text=True)  # ok: argument-injection
    return {"stat": out.stdout}
