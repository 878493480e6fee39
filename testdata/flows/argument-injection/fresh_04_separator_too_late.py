# vulnerable: the double dash stands after the names, so a name can still be --checkpoint-action
import subprocess

import tornado.escape
import tornado.web


class BundleHandler(tornado.web.RequestHandler):
    def post(self):
        wanted = tornado.escape.json_decode(self.request.body)["files"]
        names = [str(name) for name in wanted]
        command = ["tar", "--create", "--gzip", "--file=-"]
        command.extend(names)
        command.append("--")
        packed = subprocess.Popen(command, cwd="/srv/share", stdout=subprocess.PIPE)  # want: argument-injection
        self.set_header("Content-Type", "application/gzip")
        self.write(packed.communicate()[0])


application = tornado.web.Application([(r"/bundle", BundleHandler)])
