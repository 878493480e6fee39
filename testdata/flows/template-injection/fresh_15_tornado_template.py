# vulnerable: Tornado's Template compiles the argument to Python
import tornado.template
import tornado.web


class Widget(tornado.web.RequestHandler):
    def get(self):
        rows = ["<ul>"]
        for item in self.get_arguments("item"):
            rows.append("<li>" + item + "</li>")
        rows.append("</ul>")
        template = tornado.template.Template("\n".join(rows))  # want: template-injection
        self.finish(template.generate(user=self.current_user))
