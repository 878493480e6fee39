# safe: fnmatch.translate escapes everything but its few wildcards
import fnmatch
import re

from quart import Quart, request

app = Quart(__name__)
HOSTS = ["a.example.org", "b.example.org"]


@app.route("/hosts")
async def hosts():
    name = request.args.get("name", "")
    if not name.replace(".", "").isalnum():
        return {"hosts": []}
    pattern = fnmatch.translate(name + "*")
    return {"hosts": [h for h in HOSTS if re.match(pattern, h)]}  # ok: regex-injection
