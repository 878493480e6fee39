import csv
import io
import xml.sax.saxutils


class Writer:
    mimetype = "text/plain"

    def write(self, rows, title):
        raise NotImplementedError


class CsvWriter(Writer):
    mimetype = "text/csv"

    def write(self, rows, title):
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow([title])
        writer.writerows(rows)
        return out.getvalue()


class HtmlWriter(Writer):
    mimetype = "text/html"

    def escape(self, text):
        return xml.sax.saxutils.escape(str(text))

    def write(self, rows, title):
        body = "".join("<tr><td>%s</td></tr>" % self.escape(r[0]) for r in rows)
        return "<h1>" + self.escape(title) + "</h1><table>" + body + "</table>"


class PlainHtmlWriter(HtmlWriter):
    def escape(self, text):
        return str(text)
