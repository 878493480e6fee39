# vulnerable: a part of the path is written into the page
from tornado.web import Application, RequestHandler, url


class TopicHandler(RequestHandler):
    def initialize(self, title):
        self.title = title

    def get(self, topic):
        self.write("<h1>%s</h1>" % self.title)
        self.write("<p>Nothing is known of " + topic + "</p>")  # want: xss


application = Application([url(r"/topic/(.*)", TopicHandler, dict(title="Topics"), name="topic")])
