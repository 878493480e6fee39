# vulnerable: the host attribute set from the request stands where ssh reads options
import subprocess


class Remote:
    def __init__(self, host):
        self.host = host

    def uptime(self):
        return subprocess.check_output(["ssh", self.host, "uptime"], text=True)  # want: argument-injection
