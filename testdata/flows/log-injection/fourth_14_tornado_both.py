# safe: line feeds and carriage returns are both replaced
import logging

import tornado.web

log = logging.getLogger("feedback")


def flat(text):
    return text.replace("\r", " ").replace("\n", " ")


class FeedbackHandler(tornado.web.RequestHandler):
    def post(self):
        text = flat(self.get_body_argument("text", strip=False))
        log.info("feedback: %s", text[:500])  # ok: log-injection
        self.set_status(204)


app = tornado.web.Application([(r"/feedback", FeedbackHandler)])
