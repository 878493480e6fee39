# vulnerable: a wrapper around the request hands on the header
class ClientInfo:
    def __init__(self, req):
        self._req = req

    @property
    def agent(self):
        return self._req.args.get("client", "unknown")

    def describe(self):
        return "client=%s" % self.agent
