from django.urls import path, re_path

from . import views

urlpatterns = [
    path('design/', views.Design.as_view()),
    path('upload/', views.UploadReport.as_view()),
    path('sign/', views.sign),
    re_path(r'^year/(?P<year>\d{4})/$', views.year),
    re_path(r'^topic/(?P<topic>[^/]+)/$', views.topic),
]
