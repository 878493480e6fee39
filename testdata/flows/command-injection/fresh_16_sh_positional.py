# safe: the text is a positional parameter of a constant script
import subprocess
from urllib.parse import unquote

import bottle


@bottle.get("/count")
def count():
    word = unquote(bottle.request.headers.get("X-Word", ""))
    arguments = ["/bin/sh", "-c", 'grep -c -F -e "$1" /var/log/app.log', "count"]
    arguments.append(word)
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE)  # ok: command-injection
    out, _ = process.communicate()
    return {"count": out.decode().strip()}
