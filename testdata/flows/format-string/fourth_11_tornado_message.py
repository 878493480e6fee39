# vulnerable: the message of the argument is formatted with the application's settings
import tornado.web


class MessageHandler(tornado.web.RequestHandler):
    def get(self):
        messages = {"default": "Welcome to {settings[site]}"}
        messages["custom"] = self.get_argument("message", "")
        text = messages["custom"].format(settings=self.settings)  # want: format-string
        self.write({"message": text})


app = tornado.web.Application([(r"/message", MessageHandler)], site="Example", cookie_secret="from-environment")
