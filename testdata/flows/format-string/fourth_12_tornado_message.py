# safe: the message that is formatted is the entry with the constant
import tornado.web


class MessageHandler(tornado.web.RequestHandler):
    def get(self):
        messages = {"default": "Welcome to {settings[site]}"}
        messages["custom"] = self.get_argument("message", "")
        text = messages["default"].format(settings=self.settings)  # ok: format-string
        self.write({"message": text, "length": len(messages["custom"])})


app = tornado.web.Application([(r"/message", MessageHandler)], site="Example", cookie_secret="from-environment")
