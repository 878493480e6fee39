# vulnerable: only the pair of carriage return and line feed is replaced
import logging

import tornado.web

log = logging.getLogger("feedback")


def flat(text):
    return text.replace("\r\n", " ")


class FeedbackHandler(tornado.web.RequestHandler):
    def post(self):
        text = flat(self.get_body_argument("text", strip=False))
        log.info("feedback: %s", text[:500])  # want: log-injection
        self.set_status(204)


app = tornado.web.Application([(r"/feedback", FeedbackHandler)])
