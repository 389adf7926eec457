<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>ノイズや圧縮による劣化がほとんど見つからなかったため、クリーンアップしていません。</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>圧縮による劣化が見つかりました：クリーンアップ {value}。</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>ノイズが見つかりました：クリーンアップ {value}。</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>“{name}”を処理するメモリが足りません。ほかのアプリを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>予期しないエラーのため、“{name}”を拡大できませんでした（{kind}）。詳しくはログを確認してください。</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>その間に、Vernierの別のウインドウまたはコマンドラインがこの写真を拡大しました。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>処理済みの記録{file}を書き込めないため（{reason}）、次回の処理ではどの写真が完了しているかわかりません。ディスクの空き領域を増やすか、お使いのアカウントに書き込みを許可してください。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>処理済みの記録{file}を読み込めないため（{reason}）、どの写真が完了しているかわかりません。お使いのアカウントに読み出しを許可してください。</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>“{name}”はほかのアプリのものなので、Vernierは中を調べません。そのアプリから写真を書き出し、書き出し先のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>“{name}”は{width:,}&#xa0;×&#xa0;{height:,}ピクセルになります。そのためには約{needed:,.1f}&#xa0;GBのメモリが必要ですが、このコンピュータのメモリは{memory:,.1f}&#xa0;GBです。サイズを小さくするか、最も少ないメモリで済むPNG、TIFF、JPEGを選んでください。</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>“{name}”はもうありません（{reason}）。</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>{width}&#xa0;×&#xa0;{height}ピクセルで、指定したサイズ以上のため、そのままにしました。</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format}ではここで1チャンネルあたり8ビットになります。結果は、すべてのビットを残せるPNGになります。</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernierは{format}を書き出せません。結果はPNGになります。</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>フォルダ“{folder}”が見つかりません。元に戻すかディスクを接続して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>“{nearest}”がフォルダではないため、フォルダ“{folder}”を作成できません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>フォルダ“{folder}”を作成できません（{reason}）。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>写真はすでにそのサイズなので、クリーンアップだけを行います。</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>写真はすでにそのサイズなので、拡大しません。</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>写真はそのサイズより大きいので、クリーンアップして縮小します。</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>写真はそのサイズより大きいので、縮小だけを行います。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width}&#xa0;×&#xa0;{height}ピクセルは、元のサイズの{scale}倍を超えています。{scale}倍を超える分は単純に引き伸ばすだけで、細部は増えません。</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>{passes}を選ぶとより鮮明になりますが、時間はかなり長くなります。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>“{name}”は{width:,}&#xa0;×&#xa0;{height:,}ピクセルになります。そのためには約{needed:,.0f}&#xa0;GBのメモリが必要ですが、このコンピュータのメモリは{memory:,.0f}&#xa0;GBです。サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>フォルダ“{root}”を読み込めません（{reason}）。お使いのアカウントに読み出しを許可してください。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>“{path}”には、パッケージ、キャッシュ、除外した項目のほかに画像がありません。写真のあるフォルダを指定してください。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>“{path}”にも、その中のフォルダにも画像がありません。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>“{path}”には画像がありません。中のフォルダも調べるには、--recursiveを付けてください。</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>中間ファイル用のフォルダ“{folder}”を使用できません（{reason}）。ディスクの空き領域を増やしてください。</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>この写真のクリーンアップには“{folder}”のディスクに約{needed}が必要ですが、空きは{free}です。クリーンアップを0にするか、空き領域を増やしてください。</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>この写真の拡大には“{folder}”のディスクに約{needed}が必要ですが、空きは{free}です。小さいサイズを選ぶか、空き領域を増やしてください。</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>結果には約{needed}が必要ですが、“{folder}”のディスクの空きは{free}です。別のディスクのフォルダか小さいサイズを選ぶか、空き領域を増やしてください。</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>結果には{needed}必要になることがありますが、“{folder}”のディスクの空きは{free}です。</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value}&#xa0;GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value}&#xa0;MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value}&#xa0;KB</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>速度は未測定</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>1メガピクセルあたり{seconds}秒</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>モデル“{student}”はこのバージョンのVernierに合いません：プログラムの出力が互いに合っていません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>モデル“{student}”は、写真の{row}行{column}列で使用可能なピクセルを計算できませんでした。別のモデルを試してください。</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core MLにはMacが必要です。このコンピュータではランタイム“torch”を使用してください。</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>ランタイム“torch”がインストールされていません。torchパッケージをインストールするか、MacでCore MLを使用してください。</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>モデル“{student}”には、ランタイム“{runtime}”用のプログラムがありません。</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>モデル“{student}”はこのバージョンのVernierに合いません：プログラム“{program}”が受け取るのは{taken}ですが、渡されたのは{given}です。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}または{other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>モデル“{student}”に、{tile}のタイル用のプログラム“{program}”がありません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core MLはモデル“{student}”のプログラム“{program}”を受け付けません。モデルをもう一度インストールするか、ランタイム“torch”を選んでください。</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core MLがそこではモデルを受け付けません</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>{seconds}秒間応答がありませんでした</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>プロセスが予期せず終了しました。状態{code}</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>プログラム“{name}”を安全に読み込めません：{reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>プログラム“{name}”が破損しています。モデルをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>形式のバージョンが{wanted}ではなく{found}です。</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>種類が{kind}の入力があります。</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>重み{names}がありません。</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>{names}個の名前に対して{outputs}個の出力があります。</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>部品“{name}”が圧縮されています。</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>部品“{name}”が大きすぎます。</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>重み“{path}”がPythonオブジェクトです。</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>{kind}を返します。</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>演算の結果の種類が{kind}です。</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>演算の引数の種類が{kind}です。</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>名前“{name}”があります。</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>は{shapes}では実行できません</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>モデル“{student}”はこのバージョンのVernierに合いません：プログラム“{program}”{what}。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>{target}を呼び出しています。</translation>
    </message>
    <message>
        <source>Neural Engine</source>
        <translation>Neural Engine</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>このバージョンのVernierでは、システム“{system}”のモデルを実行できません。</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>プロセッサより速くありません</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>計算結果が画像になりません</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>画像がプロセッサのものと異なります。{decibels}&#xa0;dB</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>写真を拡大するプロセスが予期せず2回終了しました（状態{code}）。もう一度試してください。再び起きる場合は、ほかのアプリを終了するか、小さい写真で試してください。</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>中間ファイル“{path}”を作成できませんでした（{reason}）。ディスクの空き領域を増やしてください。</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>写真の拡大中にディスクがいっぱいになりました。空き領域を増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>この写真を処理するメモリが足りません。ほかのアプリを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>予期しないエラーのため、写真を拡大できませんでした（{kind}）。詳しくはログを確認してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>{width}&#xa0;×&#xa0;{height}ピクセルに必要なメモリが足りません。ほかのアプリを終了するか、拡大率を下げてください。</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>予期しないエラーが起きました。{kind}</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>RGBカラー</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>グレイスケール</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>CMYKカラー</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>Labカラー</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>カラープロファイルが破損しているため無視し、色をsRGBとして読み込みました。</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>別の色空間</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>カラープロファイルは{described}用で、この画像には合わないため無視し、色をsRGBとして読み込みました。</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>JPEG-LS画像</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>階層型JPEG画像</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>1チャンネルあたり{depth}ビットのJPEG画像</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>黒より暗い、または白より明るい値がいくつかあったため、切り捨てました。</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>“{name}”は{size:,.0f}&#xa0;GBのファイルで、このコンピュータの{memory:,.0f}&#xa0;GBのメモリには大きすぎます。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>“{name}”は{width:,}&#xa0;×&#xa0;{height:,}ピクセルです。開くには約{needed:,.0f}&#xa0;GBのメモリが必要ですが、このコンピュータのメモリは{memory:,.0f}&#xa0;GBです。先に切り取るか縮小してください。約{most:,.0f}メガピクセルまで処理できます。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>“{name}”は{width:,}&#xa0;×&#xa0;{height:,}ピクセルです。{scale}倍に拡大するには約{needed:,.0f}&#xa0;GBのメモリが必要ですが、このコンピュータのメモリは{memory:,.0f}&#xa0;GBです。先に切り取るか縮小してください。約{most:,.0f}メガピクセルまで処理できます。</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>“{name}”をここでは書き込めません：Vernierが使える{format}のエンコーダはmacOSにしかありません。別のフォーマットを選んでください。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>“{name}”は{width:,}&#xa0;×&#xa0;{height:,}ピクセルになります。{format}ファイルの1辺は{ceiling:,}ピクセルまでです。代わりにPNGまたはTIFFを選んでください。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>“{name}”は{width:,}&#xa0;×&#xa0;{height:,}ピクセルになります。AVIFを表示するアプリは{most:,.0f}メガピクセルを超える画像を開けません。代わりにPNGまたはTIFFを選んでください。</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>明るい画面（HDR）用のゲインマップは除外されました。結果は通常の画面用の画像です。</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Photoshopの輪郭（パス、クリッピングパス）は除外されました。</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>ビデオ（モーションフォト）は除外されました。</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>深度マップは除外されました。</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>録音は除外されました。</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>カメラ情報（EXIF）が破損しているため除外されました。</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>XMPデータの一部が欠けているか破損しているため除外されました。</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>XMPデータが破損しているため除外されました。</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>{count}ページのうち最初のページだけを読み込みました。</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>{count}枚の画像のうちメインの画像だけを読み込みました。</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>{count}枚の画像のうち最初の画像だけを読み込みました。</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>{count}フレームのうち最初のフレームだけを読み込みました。</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>1チャンネルあたり{depth}ビットから{bits}ビットに減らされました。</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>写真が回転または反転されたため、パノラマデータは除外されました。</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>この写真はすでにVernierで拡大またはクリーンアップされています（モデル“{model}”）。元の写真があれば、そちらを拡大してください。</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>この写真はすでにVernierで拡大またはクリーンアップされています（モデル“{model}”、リアルさ{realism}）。元の写真があれば、そちらを拡大してください。</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>ピクセル値に白の基準がないため、最も明るい値を白、最も暗い値を黒にしました。</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>HDR画像のため、ハイライトを通常の画面の範囲に収めました。</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>使用できるCMYKプロファイルがないため、色はおおよそのものです。</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>名前の波かっこの対応が取れていません。使用できるフィールド：{known}。</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}}というフィールドはありません。使用できるフィールド：{known}。</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>名前を空にしたり、スラッシュを含めたりすることはできません。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>“{name}”は{width:,}&#xa0;×&#xa0;{height:,}ピクセルです。{most:,.0f}メガピクセルを超えるAVIFは開けません。先に縮小するか、PNGまたはTIFFとして書き出してください。</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>HEIC以外のHEIF画像</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>ビット配置が特殊なBMP画像</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>カメラのホワイトバランスで現像しました。細かく調整するには、RAW現像アプリで現像してTIFFを開いてください。</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>色ではないチャンネルを除外しました：{count}。</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>輝度と色差が別プレーンのTIFF画像</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>圧縮方式が{method}のTIFF画像</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>複素数のTIFF画像</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>1チャンネルあたりのビット数が特殊なTIFF画像</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>TIFFボリューム</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>CMYK以外のインクを使うTIFF画像</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>特殊な色空間のTIFF画像</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>この画像の一部が欠けているか正しくありません。</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>“{name}”は、Vernierが対応していないピクセルフォーマットを使用しています（{reason}）。先に1チャンネルあたり8ビットのJPEG、PNG、またはTIFFとして書き出してください。</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>“{name}”を開けませんでした：空きメモリが足りません。ほかのアプリを終了するか、先に画像を縮小してください。</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>“{name}”は破損しているか、不完全か、特殊な形式のため、開けませんでした。もう一度コピーまたはダウンロードするか、作成元のアプリから書き出し直してください。</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>この{kind}は破損しているか、途中で終わっています。</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>“{name}”を開きませんでした。{problem}別のアプリで保存し直してください。</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>“{name}”は完全ではありません。{problem}もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>“{name}”を開けませんでした：デコードするプロセスが予期せず終了しました（状態{code}）。ほかのアプリを終了するか、作成元のアプリから画像を書き出し直してください。</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>不明な種類のカメラRAWファイル</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop書類</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF書類</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript書類</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG図形</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML書類</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>JPEG XR画像</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>macOSアイコン</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>DDSテクスチャ</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR画像</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>Radiance HDR画像</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>PFM画像</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>PAM画像</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>QOI画像</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>BPG画像</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>FLIF画像</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>farbfeld画像</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>GIMP書類</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>MNGアニメーション</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>SGI画像</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>Sunラスター画像</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>FITS画像</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ZIPアーカイブまたは書類</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>“{name}”は、もう存在しないファイルへのリンクです。</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>“{name}”が見つかりませんでした。移動、名称変更、または削除された可能性があります。</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>“{name}”は有効なファイル名ではありません。</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>“{name}”はフォルダで、画像ではありません。</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>“{name}”はパイプまたはデバイスで、画像ファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>“{name}”は空です。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>“{name}”を読み出すアクセス権がありません。Finderの「情報を見る」›「共有とアクセス権」で変更できます。</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>“{name}”は自分自身を指しているリンクです。</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>ファイルの名前またはパスが長すぎるため開けません。</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>“{name}”が見つかりませんでした：パスの一部がフォルダではありません。</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>“{name}”をディスクから読み込めませんでした（{reason}）。ディスクが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>iPhoneアプリだけが使う形式のPNG（CgBI）</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>“{name}”はビデオで、Vernierでは読み込めません。先にその1コマをJPEG、PNG、またはTIFFとして書き出してください。</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>“{name}”はVernierで読み込める画像ではありません。読み込めるのは{formats}です。</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>“{name}”はまだiCloudにあります。Finderでダウンロードしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>“{name}”の種類は{kind}で、Vernierでは読み込めません。先にJPEG、PNG、またはTIFFとして書き出してください。</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>“{name}”は、小さい画像にしては時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>この{kind}は途中で終わっています：画像がまったくありません。</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>このTIFFは途中で終わっています：画像の情報が欠けています。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>この{kind}は途中で終わっています：データの約{percent}%が欠けています。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>この{kind}は途中で終わっています：{height:,}行のピクセルのうち下の{missing:,}行が欠けています。</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>この{kind}は破損しています：{height:,}行のうち{row:,}行より下の画像が正しくありません。</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>この{kind}には、{height:,}行のピクセルに必要な量より多くのデータがあります：画像の一部が正しくないか、行がほかにもあります。</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>この{kind}は破損しています：画像の一部が正しくないか欠けています。</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>この{kind}の末尾が欠けていますが、ピクセルはすべてあります。</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>このJPEGの末尾が欠けているため、最後の部分のピクセルが正しくない可能性があります。</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>このJPEGの画像は{count}回のパスに分かれています。{most}回でも多いほうなので、開くのに数分かかることがあります。</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>このJPEGは途中で終わっています：最後のパスが欠けているため、画像の一部が粗くなっています。</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>このJPEGは途中で終わっています：色の一部が欠けています。</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>このPNGのピクセル以外の部分（{names}）が破損しているため除外されました。</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>このPNGにはカラーテーブルがありません。</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>このPNGのチェックサムは正しくありませんが、ピクセルに問題はありません。</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>このPNGは破損しています：データの約{percent}%が欠けています。</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format}は1チャンネルあたり8ビットなので、16ビットから減らされました。残すにはPNGまたはTIFFを選んでください。</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEGは透明部分に対応していないため、画像を白い背景に置きました。</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOSはこの画像のHEICを作成できませんでした。別のフォーマットを選んでください。</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOSはHEICに{kind}を入れませんでした。残すにはJPEGまたはTIFFを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>“{name}”を書き込めませんでした：空きメモリが足りません。ほかのアプリを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>“{name}”は書き込んだあと正しく読み込めなかったため、削除しました。もう一度試し、再び起きる場合はディスクを確認してください。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>“{name}”を書き込めませんでした：ディスクがいっぱいです。空き領域を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>“{name}”を書き込めませんでした：フォルダ“{where}”にファイルを追加するアクセス権がありません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>“{name}”を書き込めませんでした：ディスクが読み出し専用です。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>“{name}”を書き込めませんでした：パスが長すぎます。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>“{name}”を書き込めませんでした：フォルダ“{where}”がありません。作成するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>“{name}”を書き込めませんでした：ディスクがこのサイズのファイルに対応していません。別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>“{name}”を書き込めませんでした：ディスクがエラーを報告しました。接続されていて正常であることを確認してください。</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>“{name}”を書き込めませんでした（{reason}）。別のフォルダまたは別のフォーマットを選んでください。</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>カメラ情報（EXIF）の破損した部分が撮影場所とともに除外されました。</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>キャプション（IPTC）の一部は{format}に保存できないため除外されました。</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>PNGのテキスト（{names}）は{format}に保存できないため除外されました。PNGなら残せます。</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>カメラ情報（EXIF）はJPEGには長すぎるため除外されました。</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>XMPデータはJPEGには長すぎるため除外されました。</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>キャプション（IPTC）はJPEGには長すぎるため除外されました。</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>コメントの1つはJPEGには長すぎるため除外されました。</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>モデル“{student}”は第三者が公開したものです。ライセンス：{licence}。結果の使いみちがこのライセンスの範囲内か確認してください。</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>モデル“{student}”のプログラム“{name}”が破損しています。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>モデル“{student}”のプログラム“{name}”は、モデルにないファイルを参照しています。信頼できるモデルだけをインストールしてください。</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>“{path}”にモデルがありません。{example}のようなモデルのフォルダか、インストール済みのモデルの名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>モデル“{name}”はありません。インストール済み：{names}。別のモデルをインストールするには、その{suffix}フォルダを“{folder}”に入れるか、フォルダ自体を指定してください。</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>モデルがインストールされていません。“python -m converters build”でデフォルトのモデルを作成するか、{suffix}フォルダを“{folder}”に入れてください。</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>モデル“{student}”を“{folder}”にコピーできません（{reason}）。空き領域を増やすか、お使いのアカウントに書き込みを許可してください。</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>モデル“{student}”はVernierに付属しているため、削除できません。</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>モデル“{student}”を削除できません（{reason}）。“{path}”をご自身で削除してください。</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>“{path}”はモデルパッケージではありません：{manifest}を読み込めません。</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>モデル“{student}”のファイル“{name}”を読み込めません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>モデル“{student}”の説明を読み込めません。</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>モデル“{student}”のライセンスを読み込めません。</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>モデル“{student}”は変更されています：{name}が一致しません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>モデル“{student}”のファイルを読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>モデル“{student}”にファイル“{name}”がありません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>モデル“{student}”に、マニフェストにないファイルがあります：{name}。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>モデル“{student}”のファイルまたはフォルダが多すぎます。</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>モデル“{student}”にリンク、パイプ、またはデバイスが含まれています：{name}。信頼できるモデルだけをインストールしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>メモリが足りません。ほかのアプリを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>予期しないエラーが起きました（{kind}）。詳しくはログを確認してください。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>ほかのアプリにドラッグできます</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>リアルさ</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>リアルさの値</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>忠実</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>リアル</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>細部をどこまで生成してよいかを決めます。</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>0は写真に忠実、100は細部までリアルです。</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>リアルさ0のこの写真。クリックすると設定します。</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>リアルさ100のこの写真。クリックすると設定します。</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>拡大に使うモデルがありません。</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>モデル“{title}”ではリアルさを調整できません。</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>クリーンアップの値</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>クリーン</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>ノイズや圧縮による劣化をどれだけ取り除くかを決めます。</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>0は写真をそのまま、100はノイズと圧縮による劣化のない状態にします。</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>このモデルではクリーンアップできません。</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>生成された部分なし</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>生成された部分はほとんどなし</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>細かい質感の一部を生成</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>細かい質感の大部分を生成</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>質感の大部分を生成：証拠には使えません</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>選択した%n枚の写真を書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>ロスレス</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>すべてのピクセルをそのまま残します。ファイルは大きくなります</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>写真の日付を残す</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>結果に写真のファイルと同じ日付を付けます</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>撮影場所も残す</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>位置情報（GPS）、地名、場所を含むことがあるメーカー独自の情報</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>小さいファイル、低速</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>用紙の幅</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>用紙の高さ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>in</source>
        <translation>インチ</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>1インチあたりのピクセル数</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Finderに表示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダに表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>サイズの種類</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>枠に収める</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>プリント</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>2回に分けて拡大</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>設定で選んだサイズ：通常は50メガピクセル未満で最大のもの</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}倍</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>長辺、幅と高さ、プリントサイズ、またはその他の倍率</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>カスタム…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels}&#xa0;MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>{scale}倍を超える分は、引き伸ばす代わりに、モデルが自分の結果をもう一度拡大します。より鮮明になりますが、約{times}倍の時間がかかります。</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>表示は1回目の拡大のみ</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>{scale}倍を超える分は引き伸ばすだけ</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;cm（{ppi}&#xa0;ppi）</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height}インチ（{ppi}&#xa0;ppi）</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shiftキー：細かく調整。ダブルクリック：デフォルト（{default}）。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Differs from the photo where cleaned</source>
        <translation>写真との違い：クリーンアップした部分</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>写真との一致：非常に高い</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>写真との一致：高い</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>写真との一致：おおよそ</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>写真との一致：低い</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value}&#xa0;dB：表示中の画像を写真のサイズに縮小し、写真と比べたPSNRです。</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>写真、拡大前と拡大後</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>より忠実に</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>よりリアルに</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>顔を保護</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>写真の中の顔を見つけ、より忠実に保ちます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>ブラシの{what}</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約{time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>もう一度書き出す</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>同じ名前、フォルダ、フォーマットで、確認せずに書き出します</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>写真一覧のすべての写真をこの設定にします</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>この設定を%n枚すべてに適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>拡大した写真を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n人の顔をより忠実に保ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>顔が見つかりませんでした。「より忠実に」で塗ってください。</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>リアルさ {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>この写真の設定</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>モデル：{title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>もう一度書き出す</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>表示中の画像をコピー</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>リアルさをリセット</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>クリーンアップをリセット</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>ウインドウに合わせる</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>ピクセル等倍</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>仕切りを中央に移動</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>細部を100%で表示</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>このモデルでは、写真全体のリアルさが1つの値で決まります。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>カメラ情報を残す（EXIF、XMP）</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>場所：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>フォーマット：</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>品質：</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>圧縮：</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>“{name}”はすでにあります。そのまま残し、この写真には番号が付きます。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>名前に“/”は使えません。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width}&#xa0;×&#xa0;{height}ピクセル</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>約{size}。</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>結果の保存先フォルダ</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>2回に分けた拡大</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>圧縮による劣化を検出 · クリーンアップ {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>ノイズを検出 · クリーンアップ {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>“{name}”として保存しました。</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>フォルダ“{folder}”に“{name}”として保存しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>“{name}”の結果をコピーしました：{width} × {height}ピクセル。</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>コピーをキャンセルしました。クリップボードの内容はそのままです。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>書き出しをキャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>並列表示</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>結果のみ</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>この設定と比較</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>リアルさブラシ</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>生成された細部</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>写真の設定を表示</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>顔を保護</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>切り取り…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>写真またはフォルダを開く</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>拡大前と拡大後</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>拡大前と拡大後を1枚に表示し、間を仕切りで区切ります</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>並列</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>拡大前と拡大後を同じ倍率で並べて表示します</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>拡大した写真だけを表示します</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>押している間、オリジナルを表示</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>押している間、オリジナルを表示（スペースキー）</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>ポインタの下を拡大して見ます</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>この設定をAとして残し、ほかの設定と比較します</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>よりリアルに、またはより忠実にする部分を塗ります</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>生成部分</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>忠実な拡大にはない細部を強調表示します</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>写真の一部だけを拡大します</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>設定を表示／非表示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>幅と高さを入れ替え</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>幅と高さを入れ替え（X）</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>写真全体を残す</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>残すピクセルと結果のピクセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>プリント{paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>“{name}”を開いています…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>開くのをキャンセル</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>表示部分をレンダリング中…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>“{name}”を書き出し中…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>書き出し中 {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>コピー中 {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>結果をコピー中…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>コピーをキャンセル</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>表示倍率：0で写真全体、1でピクセル等倍</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>表示倍率、{zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>写真ごとに選ぶ</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>写真ごとに、必要なだけクリーンアップします</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>結果の名前</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>使用できるフィールド：{fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果の保存先フォルダ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>結果をそれぞれの写真と同じ場所に保存します</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>フォルダ構造を保つ</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>写真と同じ構成のフォルダに結果を保存します</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>処理済みの写真をスキップ</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>カメラ情報を残す</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>破損した写真も拡大</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>残っている部分を拡大し、欠けている部分を知らせます</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>小さい写真のみ</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>このサイズ以上の写真はそのままにします</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>一括処理の設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>写真と同じ場所</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>これをすべてに使用</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>すべての写真を下の設定にします</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>選択した%n枚の写真のサイズ、リアルさ、クリーンアップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n枚に個別の設定があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>%n枚の写真すべての設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>一時停止／再開</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>一括処理をキャンセル</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>失敗した写真を再試行</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>キューから削除</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>選択した%n枚の写真で開始</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>一括処理の進行状況</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>写真と設定を1枚ずつ表示します</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>選択した%n枚の写真を書き出す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>%n枚の写真を書き出す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n項目を除外（パッケージ、キャッシュ）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>以前の結果%n件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>%n枚の写真を確認中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n枚の写真</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}枚中{done}枚</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>キャンセル済み：{total}枚中{done}枚完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n枚は失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>その他のファイル%n個を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>個別の設定</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Vernierの別のウインドウがすでにその一括処理を実行しています。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>レポートを書き込めません（{reason}）。別のフォルダを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n枚の写真を拡大</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n枚は拡大せずに保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n枚は処理済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n枚は十分な大きさ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n枚は未処理</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share}%完了</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>十分な大きさ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>十分な大きさ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>ビューアで開く</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>通常の設定を使う</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>キューから削除</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き{size}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n枚を選択中：変更はすべてに適用されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>%n枚の写真を書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Vernierについて</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>忠実からリアルまで、このコンピュータ上で写真を拡大します。写真が外部に送られることはありません。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MITライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>モデルの説明</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>モデルがインストールされていません。</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>使用中のモデル：{title}。ライセンス：{licence}。</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>すべてに適用</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n枚の写真を閉じました。設定は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>{names}には写真がありません。</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>結果はまだコピー中です。今ウインドウを閉じると、コピーが中止されます。</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>写真はまだ保存中です。今ウインドウを閉じると、保存が中止されます。</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>保存を中止して閉じる</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>一括処理が終わっていません。今ウインドウを閉じても、次に起動したときに再開できます。</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>開いている写真と入れ替えます</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>開いている写真に加えます</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>一括処理が終わっていません：残り%n枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Vernierを閉じたとき、%n枚の写真がまだ書き出されていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>これは画像のアドレスだけです。VernierはWebから何も読み込みません。先にブラウザで画像を保存するか、画像をコピーしてここにペーストしてください。</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>ペースト {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>ペーストした画像を“{folder}”に保存できません。空き領域を増やしてください。</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Vernierに含まれるソフトウェア</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Finderのサービスを変更できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Finderにサービスが追加されました。Finderで写真を選択し、「サービス」›「Vernierで拡大」を選んでください。</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>Finderからサービスが削除されました。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウインドウ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>保存が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>最も精細。Neural EngineかGPUがないと低速</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>高速。どこでも良好</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Photo 2より低速</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>調整なし</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>写真をウインドウにドロップするか、{open}を選びます。HEICやカメラのRAWを含め、ほとんどの形式を開けます。サイズを選び、スライダを動かし、{export}をクリックします。写真自体は変更されず、このコンピュータの外に出ることもありません。</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>忠実の端では、写真に写っているものだけがくっきりした輪郭で表示されます。リアルの端に近づくと、髪や草や石に質感が加わり、その一部は生成されたものです。証拠や医療など正確さが大切な場合は、忠実の端のままにしてください。</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original}を押している間は元の写真が表示され、{loupe}で拡大して見られます。{compare}は現在の設定をAとして残し、ほかの設定と比べられるようにします。{invented}はリアルさで加わった部分に色を付けます。</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>クリーンアップはノイズとJPEG圧縮のブロックを取り除きます。写真を開いたときに、見つかった内容に応じて選ばれます。{undo}で元に戻せます。</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>ブラシと顔</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>ファイルが置き換えられることはありません。同じ名前があるときは番号が付きます。色は保たれます。カメラ情報とキャプションも、{keep}がオンの間は保たれます。</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>遅いときは、Photo 2を使う、クリーンアップをしない、2回に分けずに1回で拡大する、のいずれかが有効です。{log}は、不具合を報告するときに役立つ詳細のファイルを表示します。</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>サイズ、切り取り、回転</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>写真を何倍にするかを選びます。{custom}では長辺、収める枠、プリントサイズ、その他の倍率を指定できます。モデルの倍率を超える場合、{passes}を選ぶと結果はよりシャープになりますが、時間はかなり長くなります。</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop}は一部だけを拡大します。メニュー{menu}の{left}と{right}は写真を回転し、{horizontal}と{vertical}は反転します。どれも取り消せます。</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>メニュー{menu}の{queue}には写真が並び、1枚ずつ書き出されます。一時停止やキャンセルができ、失敗した写真があってもほかの写真は続きます。中断された一括処理は、次に起動したときに再開できます。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>{brush}を使って、より忠実またはよりリアルにしたい場所を塗ります。メニュー{menu}の{faces}は顔を見つけて、より忠実に保ちます。</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>モデルは設定の一番上で選びます。Photo Maxは細部が最も優れていますが、古いコンピュータでは時間がかかります。Photo 2は高速です。ほかのモデルも追加できます。</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>複数の写真</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>複数の写真やフォルダをドロップすると、写真の下の写真一覧に並びます。設定は写真ごとに異なります。Shiftキーで複数を選ぶと、変更はそのすべてに適用されます。</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>写真が開かないときは、その理由がメッセージに表示されます。破損した写真も、多くは{anyway}で開けます。キューでは{retry}でもう一度試せます。</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>インストール済みのモデル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>モデルの学習方法、性能、ライセンス</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>計算に使用：</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>使用できないモデルがあります。</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>インストール中…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>“{title}”をインストールしました。</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title}（使用中）</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Vernierに付属のモデルは削除できません。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>写真のフォルダを開く</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernierが写真を拡大しています。</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>{title}をこのMac用に準備中（macOSのアップデートごとに1回）…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Vernierで拡大</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使った項目を開く</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>メニューを消去</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>新しい写真のサイズ</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>50メガピクセル未満で最大</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>新しい写真のリアルさ</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>モデルの推奨値</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>サイズとリアルさは新しい写真に使われます。写真ごとに選んだ設定は変わりません。</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>写真の背景</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>ウインドウと同じ</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>濃いグレイ</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>中間のグレイ</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>薄いグレイ</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>バックグラウンドで一括処理が終わったら通知</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>{title}についての設定です。ほかのモデルは「モデル」›「モデルを管理」にあります。</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ：</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>リアルさ：</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>背景：</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>写真の上で</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>写真一覧で</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>スペースキーまたは{key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>拡大と縮小</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>ピクセル等倍</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>写真を動かす</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>AまたはBを表示（結果、比較中）</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>仕切りを動かす</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shiftキーと{keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>前の写真と次の写真</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>まとめて変更する写真を複数選択</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>写真一覧から外す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Deleteキー</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>{step}を取り消す</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>{step}をやり直す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>計算に使用</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}：確認済み、使用中。</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}：使用しません（{problem}）。</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>写真はまだありません</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>写真またはフォルダをここにドロップ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>クリップボードの写真をペースト</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使った写真</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>サンプル：NASA（パブリックドメイン）、Rachel MichettiおよびLav Varshney（CC0）、劣化加工は当方による</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>忠実からリアルまで、写真を拡大します。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>小さいが高品質の写真</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Webの写真</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>強く圧縮された小さいJPEG</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>古いプリント</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>粒子と傷のある色あせたプリント</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダを開く…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>Vernierを終了</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Finderのサービスに表示</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>モデルを管理…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>1枚の写真</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>別のフォルダを選ばなければ、結果は写真と同じ場所に保存されます。{export}では1枚の写真のフォルダ、PNGやJPEGなどのフォーマット、品質を選び、それらは記憶されます。最初に使うフォルダとフォーマットは{settings}にあります。キューにはそれぞれ専用の欄があります。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>拡大／縮小</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>Vernierヘルプ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>Vernierについて</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>ブラシストローク</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>拡大前</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>拡大すると生成された部分が見えます</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>レンダリング中…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>未拡大</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>仮表示</translation>
    </message>
    <message>
        <source>After</source>
        <translation>拡大後</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>ブラシあり</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>クリーンアップ {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>プラスとマイナスで表示を拡大／縮小、0で写真全体、1でピクセル等倍を表示します。矢印キーで写真を動かし、Shiftキーと左右の矢印キーで仕切りを動かします。スペースキーを押している間はオリジナルを表示します。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG、PNG、WebP、TIFF、HEIC、AVIF、カメラRAW、JPEG 2000、JPEG XL、BMP、GIF、TGA、PNM、ICO</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>インクを使うJPEG XL画像（CMYK）</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>色の記述がないJPEG XL画像</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>“{name}”を開きませんでした。デコードに、このサイズの画像に必要な量をはるかに超えるメモリが必要です。別のアプリで保存し直してください。</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>デバイスを使用できません</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダが空ではありません</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>ディスクの割り当て容量を超えました</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て容量を超えました</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>無効な引数</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>デバイスがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダではありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>対応していません</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>時間切れになりました</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ディスクは読み出し専用です</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>ディスクとの接続が切れました</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>ディスクとの接続が切れました</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>%n枚の写真の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>結果は{width} × {height}ピクセル、{pixels:,}メガピクセルになります。クリップボードに入るのは{most}までです。小さいサイズを選ぶか、書き出してください。</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>表示中の設定</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>残した設定を表示（A）</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>現在の設定を表示（A）</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>{needed}必要、空きは{free}のみ</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>“{name}”は{width}&#xa0;×&#xa0;{height}ピクセルで、選択した部分が写真の中に収まりません。写真をもう一度切り取ってください。</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>写真の残す部分</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>矢印キーで枠を1ピクセル、Shiftキーを押すと10ピクセル動かします。Optionキーを押すと右下の角を動かします。Xキーで枠の向きを変えます。Returnキーで完了、Escapeキーでキャンセルします。</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>切り取った写真とは別の写真なので、全体を表示しています。</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>切り取り範囲の外にある、顔の名前などのマークは除外されました。</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>写真を切り取ったため、パノラマデータは除外されました。</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>LightroomとCamera Raw用の切り取りと部分補正は、写真全体に対するものであるため除外されました。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り取り</translation>
    </message>
</context>
</TS>
