from flask import Blueprint, request

from reports import layouts
from reports.models import ReportSpec
from reports.sources import Source

preview = Blueprint("preview", __name__)


@preview.post("/preview")
def show():
    spec = ReportSpec.from_json(request.form.to_dict())
    return layouts.render(spec, Source().rows(spec))  # ok: xss


@preview.post("/preview/custom")
def custom():
    spec = ReportSpec(title="custom", columns=["region"])
    return layouts.render_custom(request.form["layout"], Source().rows(spec))
