# vulnerable: only long options are refused, -o/srv/app/x.py writes a file
import subprocess

from bottle import Bottle, HTTPError, request

app = Bottle()


def checked(url):
    if url.startswith("--"):
        raise HTTPError(400, "not a URL")
    return url


@app.post("/preview")
def preview():
    url = checked(request.forms.get("url") or "")
    done = subprocess.run(["curl", "-sS", "--max-time", "5", url], stdout=subprocess.PIPE)  # want: argument-injection
    return {"size": len(done.stdout)}
