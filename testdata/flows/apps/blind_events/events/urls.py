from django.urls import path

from calendar_app import imports, views

urlpatterns = [
    path("day/<int:year>/<int:month>/<int:day>/", views.day),
    path("search/", views.EventSearch.as_view()),
    path("poster/", views.poster),
    path("import/", imports.ImportView.as_view()),
    path("import/plugin/", imports.plugin),
]
