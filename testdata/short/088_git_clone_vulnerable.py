# vulnerable: CWE-88 (or 78, 77): an address that starts with a dash is an option of git
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/import")
def import_repository():
    """Clone a repository into a work folder."""
    url = request.json["url"]
    subprocess.run(["git", "clone", "--depth", "1", url, "/work/clone"], check=True, timeout=60)  # want: CWE-88
    return {"ok": True}
