import subprocess
import urllib.request

import requests

AGENT = "http://downloads.example.com/agent.py"


def update():
    urllib.request.urlretrieve(AGENT, "/opt/agent/agent.py")  # want: program-over-plain-http
    subprocess.Popen(["python3", "/opt/agent/agent.py"])


def setup(version):
    script = requests.get("http://get.example.com/install.sh", timeout=10)  # want: program-over-plain-http
    package = requests.get(f"http://get.example.com/{version}/tool.deb", timeout=10)  # want: program-over-plain-http
    return script, package


def fine(version):
    urllib.request.urlretrieve("https://downloads.example.com/agent.py", "agent.py")  # ok: HTTPS
    requests.get("http://localhost:8000/install.sh", timeout=10)  # ok: this machine
    return requests.get("http://data.example.com/table.csv", timeout=10)  # ok: no program
