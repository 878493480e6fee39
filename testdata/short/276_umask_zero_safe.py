# safe: CWE-276 (or 732, 277): only the owner and the group
import json
import os


def daemonize_and_store(state):
    """Go to the background and keep the state in a file."""
    if os.fork():
        os._exit(0)
    os.setsid()
    os.umask(0o027)  # ok: CWE-276
    os.makedirs("/var/lib/agent", exist_ok=True)
    with open("/var/lib/agent/state.json", "w") as out:
        json.dump(state, out)


daemonize_and_store({"runs": 0})
