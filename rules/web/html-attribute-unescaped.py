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
