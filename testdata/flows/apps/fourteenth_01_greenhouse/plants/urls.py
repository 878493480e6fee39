from django.urls import path, re_path, register_converter

from . import converters, views

register_converter(converters.BedConverter, "bed")
register_converter(converters.FreeConverter, "free")

app_name = "plants"
urlpatterns = [
    path("", views.plant_list, name="list"),
    path("search/", views.search, name="search"),
    path("row/<int:row>/", views.by_row, name="row"),
    path("column/<str:column>/", views.by_column, name="column"),
    path("bed/<bed:bed>/", views.by_bed, name="bed"),
    path("plot/<free:plot>/", views.by_plot, name="plot"),
    re_path(r"^shelf/(?P<code>[A-Z]{2}\d+)/$", views.by_shelf, name="shelf"),
    re_path(r"^tag/(?P<code>.+)/$", views.by_tag, name="tag"),
    path("report/", views.report, name="report"),
    path("report/free/", views.report_free, name="report-free"),
    path("lot/", views.lot, name="lot"),
    path("code/", views.code, name="code"),
    path("code/any/", views.code_any, name="code-any"),
    path("<int:pk>/note/", views.note, name="note"),
    path("greet/", views.greet, name="greet"),
    path("greet/escaped/", views.greet_escaped, name="greet-escaped"),
    path("greet/plain/", views.greet_plain, name="greet-plain"),
    path("greet/format/", views.greet_format, name="greet-format"),
    path("greet/marked/", views.greet_marked, name="greet-marked"),
    path("preview/", views.preview, name="preview"),
    path("preview/text/", views.preview_text, name="preview-text"),
    path("banner/", views.banner, name="banner"),
    path("chart/", views.chart, name="chart"),
    path("manual/", views.manual, name="manual"),
    path("manual/joined/", views.manual_joined, name="manual-joined"),
    path("manual/stored/", views.manual_stored, name="manual-stored"),
    path("manual/<slug:name>/", views.manual_slug, name="manual-slug"),
    path("leave/", views.leave, name="leave"),
    path("leave/checked/", views.leave_checked, name="leave-checked"),
    path("leave/half/", views.leave_half, name="leave-half"),
    path("prefs/", views.prefs, name="prefs"),
    path("prefs/signed/", views.prefs_signed, name="prefs-signed"),
    path("watering/", views.watering, name="watering"),
    path("watering/days/", views.watering_days, name="watering-days"),
]
