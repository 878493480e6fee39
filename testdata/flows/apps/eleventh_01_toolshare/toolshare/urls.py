from django.urls import path

from . import account, export, views

urlpatterns = [
    path("tools/", views.tool_list, name="tools"),
    path("tools/<str:kind>/", views.by_kind, name="by-kind"),
    path("tools/<int:number>/card/", views.card, name="card"),
    path("search/", views.SearchView.as_view(), name="search"),
    path("manual/<path:name>", export.manual, name="manual"),
    path("picture/", export.picture, name="picture"),
    path("label/", export.label, name="label"),
    path("report/", export.report, name="report"),
    path("sign-in/", account.sign_in, name="sign-in"),
    path("remember/", account.remember, name="remember"),
    path("reset/", account.reset, name="reset"),
    path("import/", account.import_tools, name="import"),
]
