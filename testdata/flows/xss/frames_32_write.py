# safe: Tornado's own escape stands in front of the topic
from tornado import escape
from tornado.web import Application, RequestHandler, url


class TopicHandler(RequestHandler):
    def initialize(self, title):
        self.title = title

    def get(self, topic):
        self.write("<h1>%s</h1>" % self.title)
        self.write("<p>Nothing is known of " + escape.xhtml_escape(topic) + "</p>")  # ok: xss


application = Application([url(r"/topic/(.*)", TopicHandler, dict(title="Topics"), name="topic")])
