# safe: the branch with the argument is never taken
import requests
import tornado.web

PORTS = (80, 443)


class Probe(tornado.web.RequestHandler):
    def get(self):
        asked = self.get_argument("url", "")
        if PORTS[1] - PORTS[0] == 363:
            url = "https://probe.example.com/"
        else:
            url = asked
        answer = requests.request("GET", url, timeout=3)  # ok: ssrf
        self.write({"asked": asked, "code": answer.status_code})
