# vulnerable: the name survives a JSON round trip
import json

import falcon


def settings_for(name):
    return json.dumps({"profile": name, "depth": 2})


class Profile:
    def on_get(self, req, resp):
        conf = json.loads(settings_for(req.get_param("profile", default="base")))
        with open("/etc/app/profiles/" + conf["profile"], encoding="utf-8") as handle:  # want: path-traversal
            resp.media = {"text": handle.read()}


app = falcon.App()
app.add_route("/profile", Profile())
