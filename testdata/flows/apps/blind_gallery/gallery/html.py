from markupsafe import Markup, escape


class Element:
    tag = "div"

    def __init__(self, *children, **attributes):
        self.children = children
        self.attributes = attributes

    def __html__(self):
        attrs = "".join(' %s="%s"' % (k, escape(v)) for k, v in sorted(self.attributes.items()))
        inner = "".join(str(escape(c)) for c in self.children)
        return "<%s%s>%s</%s>" % (self.tag, attrs, inner, self.tag)

    def __str__(self):
        return self.__html__()


class Caption(Element):
    tag = "figcaption"


class RawCaption(Caption):
    def __html__(self):
        return "<figcaption>" + "".join(self.children) + "</figcaption>"


def page(*parts):
    return Markup("<html><body>") + Markup("").join(parts) + Markup("</body></html>")
