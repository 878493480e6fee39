from html import escape


class Renderer:
    def heading(self, text, level, **attrs):  # want: html-attribute-unescaped
        html = "<h%d" % level
        anchor = attrs.get("id")
        if anchor:
            html += ' id="' + anchor + '"'
        return html + ">" + text + "</h%d>" % level

    def link(self, text, **attrs):
        title = escape(attrs.get("title"))
        return '<a title="' + title + '">' + text + "</a>"  # ok: escaped


def render_figure(renderer, text, figclass=None):  # want: html-attribute-unescaped
    return f'<figure class="{figclass}">{text}</figure>'


def render_box(text, options):  # want: html-attribute-unescaped
    colour = options["style"]
    return '<div style="color:%s">' % colour + text + "</div>"


def render_number(text, attrs):
    return f'<ol value="{int(attrs["start"])}">{text}</ol>'  # ok: a number


def render_row(text, attrs):
    return "<tr>" + text + "</tr>"  # ok: no attribute


def render_note(text, cls="note"):
    return '<p class="' + escape(cls) + '">' + text + "</p>"  # ok: escaped


from docutils.writers.html4css1 import HTMLTranslator
from html import escape


class Translator(HTMLTranslator):
    def visit_figure_html(self, node, attributes):  # want: html-attribute-unescaped
        width = attributes.get("width", "")
        self.body.append('<figure style="max-width: %s">' % width)

    def visit_video_html(self, node, attributes):
        width = escape(attributes.get("width", ""))
        self.body.append('<video style="max-width: %s">' % width)


from html import escape


def format_button(label, options):  # want: html-attribute-unescaped
    hint = options.pop("title", "")
    parts = [f'<button title="{hint}">', escape(label), "</button>"]
    return "".join(parts)


def format_field(label, options):
    hint = escape(options.pop("title", ""))
    return f'<input title="{hint}">' + escape(label)
