# safe: the arguments are values of a constant template
import tornado.template
import tornado.web

ROWS = "<ul>{% for item in items %}<li>{{ item }}</li>{% end %}</ul>"


class Widget(tornado.web.RequestHandler):
    def get(self):
        items = []
        for item in self.get_arguments("item"):
            items.append(item.strip())
        template = tornado.template.Template(ROWS)  # ok: template-injection
        self.finish(template.generate(items=items, user=self.current_user))
