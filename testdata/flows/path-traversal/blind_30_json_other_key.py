# safe: the constant entry of the document is opened
import json

import falcon


def settings_for(title):
    return json.dumps({"profile": "base.ini", "title": title})


class Profile:
    def on_get(self, req, resp):
        conf = json.loads(settings_for(req.get_param("title", default="")))
        with open("/etc/app/profiles/" + conf["profile"], encoding="utf-8") as handle:  # ok: path-traversal
            resp.media = {"title": conf["title"], "text": handle.read()}


app = falcon.App()
app.add_route("/profile", Profile())
