# vulnerable: the list form still hands the text to sh -c
import subprocess
from urllib.parse import unquote

import bottle


@bottle.get("/count")
def count():
    word = unquote(bottle.request.headers.get("X-Word", ""))
    arguments = ["/bin/sh", "-c"]
    arguments.append("grep -c " + word + " /var/log/app.log")
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE)  # want: command-injection
    out, _ = process.communicate()
    return {"count": out.decode().strip()}
