# safe: CWE-494 (or 829, 345): its digest is compared first
import hashlib
import pathlib
import subprocess
import urllib.request

URL = "https://agents.example/install.sh"
KNOWN = "d2c76a0f2ea4b6bb9b5a2bdb2cf0bdf7e6c9b8cf7d0c5d6f9d1a35e3e4a0c111"


def install_agent():
    """Install the monitoring agent."""
    script = urllib.request.urlopen(URL, timeout=30).read()  # ok: CWE-494
    if hashlib.sha256(script).hexdigest() != KNOWN:
        raise SystemExit("the script has changed")
    path = pathlib.Path("/opt/agent/install.sh")
    path.write_bytes(script)
    subprocess.check_call(["/bin/bash", str(path)])


install_agent()
