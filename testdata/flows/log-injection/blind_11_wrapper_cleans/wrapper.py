# safe: the wrapper keeps printable characters only
import re


class ClientInfo:
    def __init__(self, req):
        self._req = req

    @property
    def agent(self):
        return re.sub(r"[^A-Za-z0-9 ./_-]", "?", self._req.args.get("client", "unknown"))

    def describe(self):
        return "client=%s" % self.agent
