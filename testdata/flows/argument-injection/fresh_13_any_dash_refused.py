# safe: whatever begins with one dash is refused by the helper
import subprocess

from bottle import Bottle, HTTPError, request

app = Bottle()


def checked(url):
    if url.startswith("-"):
        raise HTTPError(400, "not a URL")
    return url


@app.post("/preview")
def preview():
    url = checked(request.forms.get("url") or "")
    done = subprocess.run(["curl", "-sS", "--max-time", "5", url], stdout=subprocess.PIPE)  # ok: argument-injection
    return {"size": len(done.stdout)}
