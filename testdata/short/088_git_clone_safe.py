# safe: CWE-88 (or 78, 77): the address must be https and stand behind --
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/import")
def import_repository():
    """Clone a repository into a work folder."""
    url = request.json["url"]
    if not url.startswith("https://git.example.org/"):
        abort(400)
    subprocess.run(["git", "clone", "--depth", "1", "--", url, "/work/clone"], check=True, timeout=60)  # ok: CWE-88
    return {"ok": True}
